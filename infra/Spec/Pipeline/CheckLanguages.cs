using Slipway.Spec.Components;

namespace Slipway.Spec.Pipeline;

/// <summary>Which checks are made for one language only.</summary>
public static class CheckLanguages
{
    /// <summary>The language that a check is for; null when it is for any.</summary>
    public static Language? Of(CheckTool check) => check switch
    {
        CheckTool.Ruff or CheckTool.Mypy or CheckTool.Black or CheckTool.Flake8 or CheckTool.Bandit or CheckTool.Safety
            or CheckTool.PipAudit or CheckTool.PackageBuild => Language.Python,
        CheckTool.GolangciLint => Language.Go,
        CheckTool.Eslint or CheckTool.Prettier or CheckTool.Tsc or CheckTool.NpmAudit or CheckTool.ProductionBuild => Language.Node,
        CheckTool.CargoAudit or CheckTool.Clippy => Language.Rust,
        CheckTool.Rubocop => Language.Ruby,
        _ => null,
    };
}
