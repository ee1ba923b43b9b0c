# syntax=docker/dockerfile:1
# 二段で作る小さな画像
ARG SWIFT_VERSION=6.1
FROM --platform=$BUILDPLATFORM swift:${SWIFT_VERSION}-noble AS build
LABEL org.opencontainers.image.title="文書変換" \
      org.opencontainers.image.licenses="MIT"
MAINTAINER "Hanako" <hanako@example.jp>

ENV DEBIAN_FRONTEND=noninteractive
ENV PATH="/opt/tools/bin:$PATH" LANG=ja_JP.UTF-8
WORKDIR /src

RUN apt-get update && \
    apt-get install -y --no-install-recommends \
      libonig-dev curl "ca-certificates" && \
    rm -rf /var/lib/apt/lists/*

COPY Package.swift Package.resolved ./
RUN --mount=type=cache,target=/root/.cache swift package resolve
COPY Sources ./Sources
RUN if [ "$SWIFT_VERSION" = "6.1" ]; then echo "新しい"; else exit 1; fi
RUN for f in a b c; do echo "file $f" >> list.txt; done
RUN ["swift", "build", "-c", "release", "--flag=\"x\""]

RUN <<EOF
set -e
echo "here-document"
ls -la | wc -l
EOF

FROM ubuntu:24.04 as run
COPY --from=build --chown=1000:1000 /src/.build/release/hatena2html /usr/local/bin/
COPY ["a file", "/srv/a file"]
COPY <<"END" /etc/motd
ようこそ ${USER}
END
ADD https://example.org/data.tar.gz /srv/
EXPOSE 8080/tcp 8443
VOLUME ["/data", "/cache"]
VOLUME /logs
USER 1000:1000
STOPSIGNAL SIGTERM
SHELL ["/bin/bash", "-c"]
ONBUILD RUN echo "built on top"
ONBUILD COPY . /app
HEALTHCHECK --interval=5m --timeout=3s CMD curl -f http://localhost:8080/ || exit 1
ENTRYPOINT ["hatena2html"]
CMD ["--help"]

# 試験のための段
FROM build AS test
ARG TARGETARCH
ENV SWIFT_TEST_ARGS="--parallel"
RUN --mount=type=bind,source=Tests,target=Tests \
    --mount=type=cache,target=/src/.build \
    swift test $SWIFT_TEST_ARGS
RUN test "${TARGETARCH:-amd64}" != arm64 && exit 0 || true
  # 字下げした注釈
  LABEL stage=test
FROM scratch
COPY --from=run / /
CMD exec "$SHELL" -c 'echo $0'
ENTRYPOINT ["unfinished", "exec
