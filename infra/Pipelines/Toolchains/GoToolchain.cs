using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Components;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Toolchains;

/// <summary>Go.</summary>
internal sealed class GoToolchain : IToolchain
{
    public IEnumerable<Step> SetUp(ComponentSpec component, Text version) =>
    [
        new UsesStep
        {
            Name = "Set up Go",
            Action = Catalog.Actions.SetupGo,
            Arguments =
            [
                new("go-version", version),
                new("cache-dependency-path", $"{(component.Directory == "." ? "" : component.Directory + "/")}go.sum"),
            ],
        },
    ];

    public Step? Install(ComponentSpec component) => null;

    public Step? InstallTools(IReadOnlyList<PinnedTool> tools, ComponentSpec? component) => null;

    public string? TestCommand(TestSuiteSpec suite, CoverageSpec coverage)
    {
        if (suite.Tool != TestTool.GoTest)
        {
            return null;
        }

        var options = string.Concat(suite.Options.Select(option => $" -{option}"));
        return suite.Coverage
            ? $$"""
            go test{{options}} -coverprofile=coverage.out -covermode=atomic ./...
            go tool cover -func=coverage.out | awk -v floor={{coverage.Floor.ToString().TrimEnd('%')}} '
              /^total:/ { covered = $3 + 0 }
              END { print "coverage: " covered " %, at least " floor " %"; exit covered < floor }'

            """
            : $"go test{options} ./...";
    }
}
