using System.Text.Json.Nodes;
using Slipway.Pipelines.Actions;
using Slipway.Spec;
using Slipway.Spec.Testing;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Settings;

/// <summary>When Codecov lets a pull request through, and what it says there.</summary>
internal static class CodecovFile
{
    public const string Path = "codecov.yml";

    /// <summary>Null where coverage is not uploaded.</summary>
    public static string? For(ProductSpec product, IReadOnlyList<string> header) =>
        product.Coverage is { Upload: CoverageService.Codecov } coverage ? YamlText.Write(Content(product, coverage), header) : null;

    private static JsonObject Content(ProductSpec product, CoverageSpec coverage)
    {
        var suites = product.Tests.Where(suite => suite.Coverage).ToList();
        var flags = new JsonObject(suites.Select(suite => KeyValuePair.Create(
            suite.Flag ?? suite.Name,
            (JsonNode?)new JsonObject { ["paths"] = Nodes.List([Directory(product, suite)]), ["carryforward"] = true })));
        return new JsonObject
        {
            ["codecov"] = new JsonObject { ["require_ci_to_pass"] = true },
            ["coverage"] = new JsonObject
            {
                ["status"] = new JsonObject
                {
                    ["project"] = new JsonObject
                    {
                        ["default"] = new JsonObject { ["target"] = coverage.Floor.ToString(), ["threshold"] = coverage.Drop.ToString() },
                    },
                    ["patch"] = new JsonObject { ["default"] = new JsonObject { ["target"] = coverage.Floor.ToString() } },
                },
            },
            ["comment"] = coverage.Comment
                ? new JsonObject { ["layout"] = "diff, flags, files", ["behavior"] = "default", ["require_changes"] = false }
                : JsonValue.Create(false),
            ["flags"] = flags,
        };
    }

    private static string Directory(ProductSpec product, TestSuiteSpec suite) =>
        product.Component(suite.Component ?? "")?.Directory is { } directory and not "." ? directory + "/" : "/";
}
