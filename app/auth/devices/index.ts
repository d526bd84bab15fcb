export { forgetDevice, listDevices } from "./list-devices.ts";
