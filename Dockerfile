# One image for all three apps: they share packages and builds; docker-compose.yml says which one a container is.
FROM node:20.20-bookworm-slim AS build
WORKDIR /ryad
COPY package.json package-lock.json .npmrc turbo.json tsconfig.json ./
COPY config config
COPY plugins plugins
COPY commerce commerce
COPY cms cms
COPY storefront storefront
COPY scripts scripts
RUN --mount=type=cache,target=/root/.npm npm ci --prefer-offline
RUN npm run build && rm -rf .ryad .turbo

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /ryad
RUN mkdir /files && chown node:node /files
COPY --from=build --chown=node:node /ryad /ryad
USER node
