# A package with tests and a service; the last line gives it a second name.
{ lib
, stdenv
, fetchFromGitHub
, cmake
, oniguruma ? null
, enableTests ? true
, ...
}@args:

let
  version = "1.4.0";
  inherit (lib) optional optionals licenses;
  flags = [ "-DWITH_SYSTEM_LIBS=ON" ] ++ optional enableTests "-DTESTS=ON";
  /* Comments over
     several lines */
  mirror = https://example.org/mirror;
  double = x: x * 2;
  size = { width, height ? 0 ... }: width * height;
  ratio = 3.14e-1;
in
stdenv.mkDerivation rec {
  pname = "text-tool";
  inherit version;

  src = fetchFromGitHub {
    owner = "example";
    repo = pname;
    rev = "v${version}";
    hash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  };

  patches = [ ./fix-build.patch ../common/paths.patch <nixpkgs/patches/extra.patch> ];
  nativeBuildInputs = [ cmake ];
  buildInputs = optionals (oniguruma != null) [ oniguruma ];
  cmakeFlags = flags;

  postPatch = ''
    # This is shell, not Nix: it's text.
    substituteInPlace src/main.c \
      --replace '"/usr/share"' "\"$out/share\""
    echo "''${notInterpolated} costs '''quotes''' and ''\t a tab" > notes
    for f in ${lib.concatStringsSep " " [ "a" "b" ]}; do
      touch "$f-${toString (double 21)}"
    done
  '';

  installPhase = ''
    runHook preInstall
    install -Dm755 build/text-tool -t $out/bin
    ${if enableTests then "install -Dm644 report.xml $out" else ""}
    runHook postInstall
  '';

  doCheck = enableTests && !stdenv.isDarwin || false;
  checkPhase = "ctest --output-on-failure -j\${NIX_BUILD_CORES}";

  passthru.tests = {
    simple = import ./tests/simple.nix { inherit stdenv; };
    "with space" = builtins.toJSON { a = 1; b = null; };
    ${pname} = true;
  };

  meta = with lib; {
    description = "Colors text; \"quoted\" and \n escaped";
    homepage = "https://example.org/text-tool";
    license = licenses.mit;
    maintainers = [ ];
    platforms = platforms.unix;
    broken = versionOlder version "1.0" -> assert size { width = 2; } >= 0; false;
  };
}
