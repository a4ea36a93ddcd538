using System.Text.Json.Nodes;
using Slipway.Pipelines.Own;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>The workflows that are generated for this repository itself.</summary>
internal static class OwnFiles
{
    public static IReadOnlyList<OwnStack> Stacks { get; } = Read();

    public static SortedDictionary<string, string> All { get; } = OwnWorkflows.For(Stacks);

    public static IEnumerable<KeyValuePair<string, string>> Workflows =>
        All.Where(file => file.Key.StartsWith(".github/workflows/", StringComparison.Ordinal));

    public static JsonNode Tree(string file) => YamlTree.Parse(All[$".github/workflows/{file}"]);

    public static WorkflowView Workflow(string file) => new(Tree(file));

    private static IReadOnlyList<OwnStack> Read()
    {
        var problems = new ProblemList();
        var stacks = OwnPipeline.Stacks(Repository.Workspace, ProductFiles.Load(Repository.Workspace.Root, problems), problems);
        Assert.Empty(problems);
        return stacks;
    }
}
