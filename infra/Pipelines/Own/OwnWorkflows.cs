using System.Text.Json.Nodes;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Own;

/// <summary>The workflows of this repository: they look at changes, bring stacks to what the program says, take requests.</summary>
public static class OwnWorkflows
{
    private const string LinterSettings = ".github/actionlint.yaml";

    private static readonly string[] s_header =
    [
        "Made by Slipway from infra/Pipelines/Own and the stacks' settings; do not edit.",
        "Write it anew: SLIPWAY_UPDATE=1 ./test",
    ];

    /// <summary>Each file by its path; the stacks stand in the order in which versions pass through them.</summary>
    public static SortedDictionary<string, string> For(IReadOnlyList<OwnStack> stacks)
    {
        WorkflowFile[] files =
        [
            new(".github/workflows/check.yml", CheckWorkflow.For(stacks)),
            new(".github/workflows/deploy.yml", DeployWorkflow.For(stacks)),
            new(".github/workflows/drift.yml", DriftWorkflow.For(stacks)),
            .. stacks.Any(stack => stack.Drills.Count > 0)
                ? new WorkflowFile[] { new(".github/workflows/drill.yml", DrillWorkflow.For(stacks)) }
                : [],
            new(".github/workflows/keys.yml", KeysWorkflow.For()),
            new(".github/workflows/release.yml", RequestWorkflows.Release(stacks)),
            new(".github/workflows/rollback.yml", RequestWorkflows.RollBack(stacks)),
            new(".github/workflows/promote.yml", RequestWorkflows.Promote(stacks)),
            new(".github/workflows/settle.yml", SettleWorkflow.For(stacks)),
        ];
        return new(files.ToDictionary(file => file.Path, file => file.Workflow.ToYaml(s_header)), StringComparer.Ordinal)
        {
            [LinterSettings] = YamlText.Write(Runners(stacks), s_header),
        };
    }

    // Which names of runners are no misprints; actionlint reads it from here.
    private static JsonObject Runners(IReadOnlyList<OwnStack> stacks) => new()
    {
        ["self-hosted-runner"] = new JsonObject { ["labels"] = Nodes.List(stacks.Select(stack => stack.Runner).Distinct()) },
    };
}
