// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "rolebook",
  products: [.executable(name: "rolebook", targets: ["rolebook"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .target(name: "Diagnostics", dependencies: ["Serialization"], swiftSettings: settings),
    .target(name: "ContentHashing", swiftSettings: settings),
    .target(name: "Addresses", dependencies: ["ContentHashing"], swiftSettings: settings),
    .target(name: "Serialization", swiftSettings: settings),
    .target(name: "Prose", dependencies: ["Serialization"], swiftSettings: settings),
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(
      name: "Markdown", dependencies: ["CMarkGFM", "ContentHashing", "Diagnostics"],
      swiftSettings: settings + [.strictMemorySafety()]),
    .target(
      name: "Notes",
      dependencies: [
        "Addresses", "Diagnostics", "Markdown", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "TaxonomySource", dependencies: ["Addresses", "Diagnostics", "Prose", "Yams"],
      swiftSettings: settings),
    .target(name: "Lexicon", dependencies: ["Prose", "TaxonomySource"], swiftSettings: settings),
    .executableTarget(
      name: "TaxonomyCompiler",
      dependencies: ["Addresses", "Diagnostics", "Lexicon", "TaxonomySource"],
      swiftSettings: settings),
    .plugin(
      name: "CompileTaxonomy", capability: .buildTool(), dependencies: ["TaxonomyCompiler"],
      path: "Sources/CompileTaxonomy"),
    .target(
      name: "Fields", dependencies: ["ContentHashing", "Prose", "Serialization"],
      swiftSettings: settings),
    .target(
      name: "Skills",
      dependencies: [
        "Addresses", "Diagnostics", "Lexicon", "Prose", "Serialization", "TaxonomySource",
      ],
      exclude: ["Taxonomy"], swiftSettings: settings, plugins: ["CompileTaxonomy"]),
    .target(
      name: "Roles",
      dependencies: [
        "ContentHashing", "Diagnostics", "Fields", "Markdown", "Notes", "Prose",
        "Serialization", "Skills",
      ],
      swiftSettings: settings),
    .target(name: "Processes", dependencies: ["Files"], swiftSettings: settings),
    .target(
      name: "History", dependencies: ["Diagnostics", "Files", "Processes"],
      swiftSettings: settings),
    .target(
      name: "SiteModel",
      dependencies: [
        "Addresses", "ContentHashing", "Diagnostics", "Fields", "History", "Notes", "Parallelism",
        "Prose", "Roles", "Skills", "TaxonomySource",
      ],
      swiftSettings: settings),
    .target(
      name: "Exports",
      dependencies: [
        "Addresses", "ContentHashing", "Diagnostics", "Fields", "History", "Notes", "Roles",
        "SiteModel", "Skills", "TaxonomySource",
      ],
      resources: [.embedInCode("Resources")], swiftSettings: settings),
    .target(
      name: "BrowserData",
      dependencies: [
        "Addresses", "Exports", "Fields", "SiteModel", "Skills", "TaxonomySource",
      ],
      swiftSettings: settings),
    .target(name: "GraphLayout", swiftSettings: settings),
    .target(
      name: "SearchIndex",
      dependencies: [
        "BrowserData", "Exports", "Markdown", "Parallelism", "Prose", "Roles", "SiteModel",
        "Skills",
      ],
      swiftSettings: settings),
    .target(name: "HTML", dependencies: ["Addresses"], swiftSettings: settings),
    .target(
      name: "Templates",
      dependencies: [
        "Addresses", "ContentHashing", "Diagnostics", "Exports", "Fields", "GraphLayout", "HTML",
        "History", "Markdown", "Prose", "Roles", "SiteModel", "Skills", "TaxonomySource",
      ],
      path: "Templates", resources: [.embedInCode("Assets")], swiftSettings: settings),
    .target(
      name: "Starter", resources: [.embedInCode("Files")], swiftSettings: settings),
    .target(name: "Parallelism", swiftSettings: settings),
    .target(name: "Files", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(
      name: "Writing",
      dependencies: ["Addresses", "ContentHashing", "Diagnostics", "Files", "Parallelism"],
      swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "Addresses", "BrowserData", "ContentHashing", "Diagnostics", "Exports", "Fields", "Files",
        "HTML", "History", "Notes", "Parallelism", "Roles", "SearchIndex", "Serialization",
        "SiteModel", "Skills", "TaxonomySource", "Templates", "Writing",
      ],
      swiftSettings: settings),
    .target(
      name: "DiagnosticFormats",
      dependencies: ["Addresses", "Diagnostics", "Exports"],
      swiftSettings: settings),
    .target(
      name: "Differences",
      dependencies: ["ContentHashing", "Exports", "Fields", "Roles", "SiteModel"],
      swiftSettings: settings),
    .target(
      name: "LinkChecking", dependencies: ["Addresses", "Diagnostics", "Exports", "Processes"],
      swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "Addresses", "ContentHashing", "Diagnostics", "Exports", "Files", "HTML", "Publishing",
        "SiteModel", "Templates", "Writing",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "rolebook",
      dependencies: [
        "Addresses", "DiagnosticFormats", "Diagnostics", "Differences", "Exports", "Fields",
        "Files", "History", "LinkChecking", "Notes", "Preview", "Publishing", "SiteModel", "Skills",
        "Starter",
        "TaxonomySource", "Writing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FilesTests", dependencies: ["TestSupport", "Diagnostics", "Files"],
      swiftSettings: settings),
    .testTarget(
      name: "WritingTests",
      dependencies: [
        "TestSupport", "Addresses", "ContentHashing", "Diagnostics", "Files", "Writing",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Addresses", "Diagnostics", "Fields", "Files", "Prose", "Publishing", "Roles", "SiteModel",
        "Skills",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "FieldsTests",
      dependencies: ["Fields", "Prose"],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: [
        "Diagnostics", "Fields", "Files", "Notes", "Publishing", "Roles", "SiteModel", "Skills",
      ],
      path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Addresses", "Diagnostics", "Exports", "Fields", "Files", "HTML", "Markdown", "Notes",
        "Prose", "Publishing", "Roles", "SiteModel", "Skills", "TaxonomySource", "Templates",
        "TestSupport",
        "Writing",
      ],
      path: "Tests/Fuzzing/Targets", swiftSettings: settings),
    .testTarget(
      name: "FuzzTargetsTests", dependencies: ["Files", "FuzzTargets", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DiagnosticsTests",
      dependencies: ["Diagnostics", "Files"],
      swiftSettings: settings),
    .testTarget(
      name: "DiagnosticFormatsTests",
      dependencies: ["DiagnosticFormats", "Diagnostics", "Exports"], swiftSettings: settings),
    .testTarget(
      name: "DifferencesTests",
      dependencies: [
        "Diagnostics", "Differences", "Exports", "Markdown", "SiteModel", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "LinkCheckingTests",
      dependencies: ["Addresses", "Diagnostics", "Exports", "LinkChecking", "Processes"],
      swiftSettings: settings),
    .testTarget(
      name: "ProcessesTests", dependencies: ["Processes"], swiftSettings: settings),
    .testTarget(
      name: "HistoryTests", dependencies: ["Files", "History"], swiftSettings: settings),
    .testTarget(
      name: "AddressesTests",
      dependencies: ["Addresses"],
      swiftSettings: settings),
    .testTarget(
      name: "NotesTests",
      dependencies: ["Addresses", "Diagnostics", "Markdown", "Notes"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphLayoutTests",
      dependencies: ["GraphLayout", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "HTMLTests",
      dependencies: ["HTML", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ContentHashingTests", dependencies: ["ContentHashing"], swiftSettings: settings),
    .testTarget(
      name: "SerializationTests", dependencies: ["Serialization"], swiftSettings: settings),
    .testTarget(
      name: "ParallelismTests",
      dependencies: ["Parallelism"],
      swiftSettings: settings),
    .testTarget(
      name: "RolesTests",
      dependencies: [
        "Diagnostics", "Fields", "HTML", "Markdown", "Notes", "Prose", "Roles", "Serialization",
        "Skills", "Templates", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "SiteModelTests",
      dependencies: [
        "Addresses", "Diagnostics", "Fields", "History", "Markdown", "Notes", "Parallelism",
        "Roles", "SiteModel", "Skills", "TaxonomySource", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Addresses", "Diagnostics", "Exports", "Fields", "Notes", "Roles", "SiteModel", "Skills",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "BrowserDataTests",
      dependencies: ["BrowserData", "Exports", "SiteModel", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "SearchIndexTests",
      dependencies: [
        "Addresses", "BrowserData", "Exports", "Parallelism", "Prose", "SearchIndex", "SiteModel",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Addresses", "ContentHashing", "Diagnostics", "Fields", "Files", "Notes", "Publishing",
        "Roles", "Serialization", "SiteModel", "Skills", "TestSupport", "Writing",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Addresses", "Diagnostics", "Files", "Preview", "Publishing", "TestSupport", "Writing",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ProseTests",
      dependencies: ["Prose"],
      swiftSettings: settings),
    .testTarget(
      name: "SkillsTests",
      dependencies: ["Addresses", "Diagnostics", "Lexicon", "Prose", "Skills", "TaxonomySource"],
      swiftSettings: settings),
    .testTarget(
      name: "MarkdownTests",
      dependencies: ["TestSupport", "CMarkGFM", "Diagnostics", "Markdown"],
      swiftSettings: settings),
    .testTarget(
      name: "TemplatesTests",
      dependencies: [
        "TestSupport", "Addresses", "ContentHashing", "Diagnostics", "GraphLayout", "HTML",
        "Markdown", "Notes", "SiteModel", "TaxonomySource", "Templates",
      ],
      swiftSettings: settings),
  ]
)

// libFuzzer's loop, which needs flags for the whole build: Tests/Fuzzing/fuzz builds it.
if Context.environment["ROLEBOOK_FUZZING"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzzing", dependencies: ["FuzzTargets"], path: "Tests/Fuzzing/Driver",
      swiftSettings: settings))
}
