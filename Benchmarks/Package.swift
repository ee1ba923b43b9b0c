// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that who uses the libraries never fetches what measures them.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "HatenaText", path: "..", traits: []),
    // Its traits count allocations with libraries that have to be installed; time is what counts here.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Markup",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "HatenaText", package: "HatenaText"),
      ],
      path: "Markup", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .executableTarget(
      name: "Highlighting",
      dependencies: [
        .product(name: "Benchmark", package: "benchmark"),
        .product(name: "SyntaxColor", package: "HatenaText"),
      ],
      path: "Highlighting", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ],
  swiftLanguageModes: [.v6]
)
