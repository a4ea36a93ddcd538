using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Components;
using Slipway.Spec.Testing;

namespace Slipway.Pipelines.Toolchains;

/// <summary>A language that GitHub's runners bring along.</summary>
internal sealed class PlainToolchain(Language language) : IToolchain
{
    public IEnumerable<Step> SetUp(ComponentSpec component, Text version) => language != Language.Dotnet
        ? []
        :
        [
            new UsesStep
            {
                Name = "Set up .NET",
                Action = Catalog.Actions.SetupDotnet,
                Arguments = [new("dotnet-version", version)],
            },
        ];

    public Step? Install(ComponentSpec component) => InstallCommand() is { } command
        ? new RunStep
        {
            Name = $"Install the packages of {component.Name}",
            Directory = component.Directory == "." ? null : component.Directory,
            Script = command,
        }
        : null;

    public Step? InstallTools(IReadOnlyList<PinnedTool> tools, ComponentSpec? component) => null;

    public string? TestCommand(TestSuiteSpec suite, CoverageSpec coverage) => suite.Tool switch
    {
        TestTool.Junit => "./mvnw --batch-mode verify",
        TestTool.Rspec => "bundle exec rspec",
        TestTool.CargoTest => "cargo test --locked",
        TestTool.DotnetTest => suite.Coverage ? "dotnet test --collect \"XPlat Code Coverage\"" : "dotnet test",
        TestTool.Phpunit => "vendor/bin/phpunit",
        TestTool.Mix => "mix test",
        _ => null,
    };

    private string? InstallCommand() => language switch
    {
        Language.Dotnet => "dotnet restore",
        Language.Ruby => "bundle install",
        Language.Rust => "cargo fetch --locked",
        Language.Php => "composer install --no-interaction",
        Language.Elixir => "mix deps.get",
        _ => null,
    };
}
