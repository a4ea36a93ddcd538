using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Checks;

/// <summary>How each check of the product files is done.</summary>
internal static class CheckSteps
{
    public static IEnumerable<Step> For(CheckTool check, StepSpec step, JobDraft draft) => check switch
    {
        CheckTool.TrivyFiles => TrivySteps.Scan("fs", "Trivy: files", step, draft),
        CheckTool.TrivyConfig => TrivySteps.Scan("config", "Trivy: configuration", step, draft),
        CheckTool.Codeql => CodeqlSteps.For(step, draft),
        CheckTool.Sonarcloud => [Sonar(step, draft)],
        CheckTool.Licenses => LicenseSteps.For(step, draft),
        CheckTool.CoverageFloor => CoverageSteps.Floor(draft),
        CheckTool.Gitleaks => [Gitleaks()],
        CheckTool.Trufflehog => [Trufflehog()],
        CheckTool.OwaspDependencyCheck => OwaspSteps.For(step, draft),
        CheckTool.CommitMessages => [CommitMessages()],
        CheckTool.IssueReferences => [IssueReferences()],
        CheckTool.GolangciLint => [GolangciLint(draft.Component(step)!)],
        _ => [Command(check, step, draft.Component(step))],
    };

    private static RunStep Command(CheckTool check, StepSpec step, ComponentSpec? component)
    {
        var (name, script) = check switch
        {
            CheckTool.Ruff => ("Ruff", "ruff check ."),
            CheckTool.Mypy => ("mypy", "mypy ."),
            CheckTool.Black => ("Black", "black --check ."),
            CheckTool.Flake8 => ("Flake8", "flake8 ."),
            CheckTool.Bandit => ("Bandit", $"bandit -r . {Level(step.FailsOn)} --exclude ./tests,./.venv"),
            CheckTool.Safety => ("Safety", "safety check --full-report"),
            CheckTool.PipAudit => ("pip-audit", "pip-audit --skip-editable"),
            CheckTool.Semgrep => ("Semgrep", $"semgrep scan --config p/default --metrics=off --error{Severities(step.FailsOn)}"),
            CheckTool.PackageBuild => ("Build the package", "python -m build"),
            CheckTool.Eslint => ("ESLint", "npx eslint ."),
            CheckTool.Prettier => ("Prettier", "npx prettier --check ."),
            CheckTool.Tsc => ("TypeScript", "npx tsc --noEmit"),
            CheckTool.NpmAudit => ("npm audit", $"npm audit --audit-level={AuditLevel(step.FailsOn)}"),
            CheckTool.ProductionBuild => ("Production build", "npm run build"),
            CheckTool.CargoAudit => ("cargo audit", "cargo install --locked cargo-audit\ncargo audit\n"),
            CheckTool.Clippy => ("Clippy", "cargo clippy --all-targets -- --deny warnings"),
            CheckTool.Rubocop => ("RuboCop", "bundle exec rubocop"),
            _ => throw new NotSupportedException($"no steps for {check}"),
        };

        return new() { Name = name, Directory = component is null or { Directory: "." } ? null : component.Directory, Script = script };
    }

    private static string AuditLevel(FindingLevel? level) => level switch
    {
        FindingLevel.Low => "low",
        FindingLevel.Medium => "moderate",
        FindingLevel.High => "high",
        _ => "critical",
    };

    // Bandit's levels are -l, -ll and -lll.
    private static string Level(FindingLevel? level) => level switch
    {
        FindingLevel.Low => "-l",
        FindingLevel.High or FindingLevel.Critical => "-lll",
        _ => "-ll",
    };

    private static string Severities(FindingLevel? level) => level is FindingLevel.High or FindingLevel.Critical ? " --severity ERROR" : "";

    private static UsesStep GolangciLint(ComponentSpec component) => new()
    {
        Name = "golangci-lint",
        Action = Catalog.Actions.GolangciLint,
        Arguments = [new("version", PinnedTools.GolangciLint.Version), new("working-directory", component.Directory)],
    };

    private static UsesStep Sonar(StepSpec step, JobDraft draft) => new()
    {
        Name = "SonarCloud",
        Action = Catalog.Actions.Sonar,
        If = Given.Own,
        Environment =
        [
            .. step.Secrets.Select(secret => new Spec.Reading.NamedValue<Text>(secret, draft.Secret(secret).Value)),
            new("SONAR_HOST_URL", "https://sonarcloud.io"),
        ],
    };

    private static RunStep Gitleaks() => new()
    {
        Name = "Gitleaks",
        Script = $"docker run --rm --volume \"$PWD:/source:ro\" {WorkflowImages.Gitleaks} dir /source --redact --no-banner",
    };

    private static UsesStep Trufflehog() => new()
    {
        Name = "TruffleHog",
        Action = Catalog.Actions.Trufflehog,
        Arguments = [new("version", PinnedTools.Trufflehog.Version), new("path", "./"), new("extra_args", "--results=verified,unknown")],
    };

    private static RunStep CommitMessages() => new()
    {
        Name = "Commit messages",
        Environment = [new("BASE", Given.PullRequestBase), new("HEAD", Given.PullRequestHead)],
        Script =
            $"npm install --global {PinnedTools.Commitlint.ForNpm} {PinnedTools.CommitlintRules.ForNpm}\n"
            + $"commitlint --extends \"$(npm root --global)/{PinnedTools.CommitlintRules.Name}\" --from \"$BASE\" --to \"$HEAD\"\n",
    };

    private static RunStep IssueReferences() => new()
    {
        Name = "Issue references",
        Environment = [new("TITLE", Given.PullRequestTitle), new("BODY", Given.PullRequestBody)],
        Script = """
            if ! grep -qE '#[0-9]+' <<<"$TITLE $BODY"; then
              echo "::error::The pull request names no issue, such as #12"
              exit 1
            fi

            """,
    };
}
