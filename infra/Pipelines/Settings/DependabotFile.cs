using System.Globalization;
using System.Text.Json.Nodes;
using Slipway.Pipelines.Actions;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Settings;

/// <summary>How Dependabot keeps a product's dependencies up to date; who reviews that, it takes from the code owners.</summary>
internal static class DependabotFile
{
    public const string Path = ".github/dependabot.yml";

    public static string For(ProductSpec product, IReadOnlyList<string> header) => YamlText.Write(
        new JsonObject
        {
            ["version"] = 2,
            ["updates"] = new JsonArray([
                .. Ecosystems(product).Select(entry => Update(entry.Ecosystem, entry.Directory, product.DependencyUpdates)),
            ]),
        },
        header);

    /// <summary>What is updated where: actions, each component's packages, and what its image is based on.</summary>
    private static IEnumerable<(string Ecosystem, string Directory)> Ecosystems(ProductSpec product) =>
        product.Components
            .SelectMany(component => new[]
            {
                (EcosystemOf(component.Toolchain), DirectoryOf(component)),
                (component.Image is null ? null : "docker", DirectoryOf(component)),
            })
            .Where(entry => entry.Item1 is not null)
            .Select(entry => (entry.Item1!, entry.Item2))
            .Prepend(("github-actions", "/"))
            .Distinct();

    private static string DirectoryOf(ComponentSpec component) => component.Directory == "." ? "/" : "/" + component.Directory;

    private static string? EcosystemOf(ToolchainSpec toolchain) => toolchain.Language switch
    {
        Language.Python => toolchain.Packages == PackageTool.Uv ? "uv" : "pip",
        Language.Node => "npm",
        Language.Go => "gomod",
        Language.Java => toolchain.Packages == PackageTool.Gradle ? "gradle" : "maven",
        Language.Ruby => "bundler",
        Language.Rust => "cargo",
        Language.Dotnet => "nuget",
        Language.Php => "composer",
        Language.Elixir => "mix",
        _ => null,
    };

    private static JsonObject Update(string ecosystem, string directory, DependencyUpdatesSpec updates) => new JsonObject()
        .With("package-ecosystem", ecosystem)
        .With("directory", directory)
        .With("schedule", Schedule(updates.Schedule))
        .With("open-pull-requests-limit", updates.OpenAtMost)
        .WithList("assignees", updates.Assignees)
        .With("commit-message", new JsonObject().With("prefix", updates.CommitPrefix).With("include", updates.CommitScope ? "scope" : null))
        .With("groups", Groups(updates.Groups));

    private static JsonObject Schedule(UpdateScheduleSpec schedule) => new JsonObject()
        .With("interval", schedule.Every switch { Spec.Duties.Period.Day => "daily", Spec.Duties.Period.Month => "monthly", _ => "weekly" })
        .With("time", schedule.At.ToString("HH:mm", CultureInfo.InvariantCulture))
        .With("timezone", schedule.Timezone);

    private static JsonObject Groups(IEnumerable<UpdateGroupSpec> groups) => new(groups.Select(group => KeyValuePair.Create(
        group.Name,
        (JsonNode?)new JsonObject()
            .With("applies-to", Shapes.KebabCase((group.AppliesTo ?? UpdateKind.VersionUpdates).ToString()))
            .With("patterns", Nodes.List(["*"]))
            .WithList("update-types", [.. group.UpdateTypes.Select(size => Shapes.KebabCase(size.ToString()))]))));
}
