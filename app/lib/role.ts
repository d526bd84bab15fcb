/** The rights of an account: a `member` looks after its own account, an `admin` opens the admin pages too. */
export type Role = "member" | "admin";

export function isAdmin({ role }: { role: Role }): boolean {
  return role === "admin";
}

/** A row of the account's table, with its role as the type; one that this version does not know gives no right. */
export function withRole<Row extends { role: string }>(row: Row): Omit<Row, "role"> & { role: Role } {
  return { ...row, role: row.role === "admin" ? "admin" : "member" };
}
