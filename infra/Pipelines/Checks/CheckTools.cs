using Slipway.Catalog;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Checks;

/// <summary>Which tools the checks need.</summary>
internal static class CheckTools
{
    public static IEnumerable<PinnedTool> Of(CheckTool check) => check switch
    {
        CheckTool.Ruff => [PinnedTools.Ruff],
        CheckTool.Mypy => [PinnedTools.Mypy],
        CheckTool.Black => [PinnedTools.Black],
        CheckTool.Flake8 => [PinnedTools.Flake8],
        CheckTool.Bandit => [PinnedTools.Bandit],
        CheckTool.Safety => [PinnedTools.Safety],
        CheckTool.PipAudit => [PinnedTools.PipAudit],
        CheckTool.Semgrep => [PinnedTools.Semgrep],
        CheckTool.PackageBuild => [PinnedTools.Build],
        _ => [],
    };
}
