# The site in one image: `docker build -t gatehouse .`, then `docker run -v gatehouse:/data -p 127.0.0.1:3000:3000 gatehouse`.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
# better-sqlite3 is compiled where no prebuilt binary can be fetched.
RUN apt-get update && apt-get install --yes --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
# Since Node 24.19 an addon's wrapped object takes a hook back when it is collected, and aborts the process where the collector
# runs outside of any context (nodejs/node issue 65446). better-sqlite3 12 is compiled here without that hook, as before 24.19.
ENV npm_config_nodedir=/usr/local npm_config_build_from_source=true
RUN sed -i -E 's/^ *(Add|Remove)CleanupHook\(\);$//' /usr/local/include/node/node_object_wrap.h
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# What no process reads at run time is left out: it is a third of the packages.
RUN npm run build && npm prune --omit=dev && cd node_modules \
  && rm -rf better-sqlite3/deps better-sqlite3/src better-sqlite3/build/Release/obj* better-sqlite3/build/Release/*.a \
  && find @prisma/client/runtime -regextype posix-extended -regex '.*(cockroachdb|mysql|sqlserver|edge).*' -delete \
  && find . -regextype posix-extended -regex '.*\.(map|d\.[cm]?ts|md)' -delete
# What production wants only if development brings it (Prisma's command line, as an optional peer) is kept by npm, and not needed.
RUN node -e 'const { packages } = require("./package-lock.json"); for (const path in packages) if (packages[path].devOptional) require("fs").rmSync(path, { recursive: true, force: true })'

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/build build
COPY --from=build /app/package.json package.json
COPY --from=build /app/prisma/sqlite/migrations prisma/sqlite/migrations
COPY --from=build /app/prisma/postgresql/migrations prisma/postgresql/migrations
RUN printf '#!/bin/sh\nexec node /app/build/gatehouse.js "$@"\n' > /usr/local/bin/gatehouse && chmod +x /usr/local/bin/gatehouse
RUN mkdir -m 700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "build/main.js"]
