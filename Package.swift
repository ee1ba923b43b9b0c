// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "HatenaText",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "HatenaText", targets: ["HatenaText"]),
    .library(name: "HatenaMarkdown", targets: ["HatenaMarkdown"]),
    .library(name: "SyntaxColor", targets: ["SyntaxColor"]),
    .library(name: "HatenaPage", targets: ["HatenaPage"]),
    .library(name: "hatenatext", type: .dynamic, targets: ["CInterface"]),
    .library(name: "hatenatext-static", type: .static, targets: ["CInterface"]),
    .executable(name: "hatena2html", targets: ["hatena2html"]),
    .executable(name: "hatena2html-serve", targets: ["hatena2html-serve"]),
    .executable(name: "syntaxcolor", targets: ["syntaxcolor"]),
  ],
  traits: [
    // What only the preview needs; who depends on a library switches it off with `traits: []`.
    .trait(name: "Preview", description: "Build the preview server, with FlyingFox."),
    .default(enabledTraits: ["Preview"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Files that are part of the binary.
    .executableTarget(name: "FileEmbedder", swiftSettings: settings),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["FileEmbedder"]),

    // What everything is made from: the C library, bytes, threads.
    .target(name: "CLibrary", swiftSettings: settings),
    .target(name: "Bytes", dependencies: ["CLibrary"], swiftSettings: settings),
    .target(name: "Threading", dependencies: ["CLibrary"], swiftSettings: settings),

    // Markup: bytes → lines → blocks → inlines → AST → HTML.
    .target(
      name: "HatenaText", dependencies: ["Bytes", "CLibrary", "Threading"], exclude: ["Tables"],
      swiftSettings: settings, plugins: ["EmbedFiles"]),

    // Code: bytes → filetype → syntax definition → item stack → spans → HTML.
    .systemLibrary(
      name: "COniguruma", pkgConfig: "oniguruma",
      providers: [.apt(["libonig-dev"]), .brew(["oniguruma"])]),
    .target(
      name: "SyntaxColor", dependencies: ["Bytes", "CLibrary", "COniguruma", "Threading"],
      exclude: ["Definitions", "Tables"], swiftSettings: settings, plugins: ["EmbedFiles"]),

    // Exports of a blog: bytes → entries → articles.
    .target(name: "MovableType", dependencies: ["Bytes", "HatenaText"], swiftSettings: settings),

    // The tree as Markdown.
    .target(
      name: "HatenaMarkdown", dependencies: ["Bytes", "HatenaText"], swiftSettings: settings),

    // A whole page: markup and code put together, with style.
    .target(
      name: "HatenaPage", dependencies: ["Bytes", "HatenaText", "SyntaxColor"],
      exclude: ["Styles"], swiftSettings: settings, plugins: ["EmbedFiles"]),

    // The programs.
    .target(
      name: "CommandLineSupport",
      dependencies: [
        "Bytes", "CLibrary", "Threading", "HatenaText", "HatenaMarkdown", "SyntaxColor",
        "HatenaPage", arguments,
      ],
      swiftSettings: settings),
    // For C, and whatever calls C.
    .target(
      name: "CInterface", dependencies: ["CLibrary", "CommandLineSupport", "SyntaxColor"],
      exclude: ["hatenatext.h", "hatenatext.pc.in"], swiftSettings: settings),
    .executableTarget(
      name: "hatena2html",
      dependencies: [
        "Bytes", "CLibrary", "Threading", "HatenaText", "HatenaMarkdown", "SyntaxColor",
        "MovableType", "HatenaPage", "CommandLineSupport", arguments,
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "hatena2html-serve",
      dependencies: [
        "Bytes", "HatenaText", "SyntaxColor", "CommandLineSupport", arguments,
        .product(
          name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["Preview"])),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "syntaxcolor",
      dependencies: [
        "Bytes", "HatenaText", "SyntaxColor", "HatenaPage", "CommandLineSupport", arguments,
      ],
      swiftSettings: settings),

    // Tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: settings),
    .testTarget(
      name: "HatenaTextTests", dependencies: ["Bytes", "HatenaText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SyntaxColorTests", dependencies: ["Bytes", "SyntaxColor", "Threading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ThreadingTests", dependencies: ["Threading", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MovableTypeTests", dependencies: ["Bytes", "MovableType", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HatenaMarkdownTests", dependencies: ["HatenaMarkdown", "HatenaText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HatenaPageTests",
      dependencies: ["Threading", "HatenaPage", "HatenaText", "SyntaxColor", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "Hatena2HTMLTests",
      dependencies: [
        "hatena2html", "hatena2html-serve", "syntaxcolor", "HatenaText", "SyntaxColor",
        "HatenaPage", "CommandLineSupport", "CInterface", "TestSupport",
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
