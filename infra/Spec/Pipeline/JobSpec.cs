using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>A job of a workflow.</summary>
public sealed record JobSpec
{
    /// <summary>The axis of a matrix whose values are the machines that its jobs run on.</summary>
    public const string Systems = "os";

    /// <summary>The axis of a matrix whose values are components.</summary>
    public const string Components = "component";

    public static readonly Shape<JobSpec> Shape = Shapes.Record("job", "A job of a workflow.", f =>
    {
        f.AtMostOne("deploys", "rolls-back");
        f.Needs("strategy", "rolls-back");
        f.NeededWhere(Where.IsTrue("summarizes"), "needs", "summarizes has no effect without jobs before it");
        f.OnlyWhere(Where.IsTrue("summarizes"), "when", ["always"],
            "lets a job that sums up be skipped when one before it failed, which counts as passed");
        f.NeededWhere(Where.Is("when", JobOutcome.Failure), "needs", "there is no job before it that can fail");
        return new JobSpec
        {
            Id = f.Name,
            Name = f.Required("name", SpecShapes.JobName, "its displayed name, which is also the name of its status check",
                example: "Backend Tests"),
            Component = f.Optional("component", Shapes.Reference("component"), "the component that it is about", example: "backend"),
            Needs = f.List("needs", Shapes.Reference("job"), "the jobs before it", example: "[test]"),
            Only = f.Optional("only", OnlySpec.Shape, "when it runs, if not always", example: "{branches: [main]}"),
            When = f.Required("when", Shapes.Choice<JobOutcome>("outcome"), "after what outcome of the jobs before",
                example: "always"),
            Matrix = f.Map("matrix", Shapes.List(Shapes.Text, minimum: 1), "the axes that it runs for",
                example: "{python-version: [\"3.11\", \"3.12\"]}", names: SpecShapes.Axis),
            Services = f.List("services", Shapes.Reference("dependency"), "what runs beside it", example: "[cache]"),
            RunsOn = f.Required("runs-on", SpecShapes.Runner, "the runner", example: "ubuntu-latest"),
            Timeout = f.Required("timeout", Shapes.Duration, "when it is stopped", example: "20m"),
            Steps = f.List("steps", StepSpec.Shape, "what it does", example: "[{checks: [ruff]}]"),
            Deploys = f.Optional("deploys", Shapes.Reference("environment"), "the environment that it deploys to", example: "test"),
            Against = f.Optional("against", Shapes.Reference("environment"), "what its tests are run against: local or an environment",
                example: "test"),
            RollsBack = f.Optional("rolls-back", Shapes.Reference("environment"), "the environment that it rolls back", example: "live"),
            Strategy = f.Optional("strategy", Shapes.Reference("rollback strategy"), "how it rolls back", example: "fast"),
            Summarizes = f.Default("summarizes", Shapes.Boolean, false, "whether it sums up the jobs before and fails when one did",
                example: "true"),
            Evidence = f.List("evidence", Shapes.DnsLabel, "what its success proves", example: "[smoke]"),
            Artifacts = f.Named("artifacts", ArtifactSpec.Shape, "files that it leaves behind", example: "{app: {paths: [app.tar.gz]}}"),
            Notify = f.Optional("notify", NotifySpec.Shape, "who is told", example: "{failure: [team]}"),
            Comment = f.Optional("comment", Shapes.FreeText, "the heading of a comment on the pull request", example: "Dependency tests"),
            Future = f.Optional("future", Shapes.Reference("plan for the future"), "exists once that is on", example: "canary"),
            Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
        };
    }, JobChecks.Check);

    /// <summary>The name under which the product's file has it.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Component { get; init; }

    public IReadOnlyList<string> Needs { get; init; } = [];

    public OnlySpec? Only { get; init; }

    public required JobOutcome When { get; init; }

    public IReadOnlyList<NamedValue<IReadOnlyList<string>>> Matrix { get; init; } = [];

    public IReadOnlyList<string> Services { get; init; } = [];

    public required string RunsOn { get; init; }

    public required Duration Timeout { get; init; }

    public IReadOnlyList<StepSpec> Steps { get; init; } = [];

    public string? Deploys { get; init; }

    public string? Against { get; init; }

    public string? RollsBack { get; init; }

    public string? Strategy { get; init; }

    public required bool Summarizes { get; init; }

    public IReadOnlyList<string> Evidence { get; init; } = [];

    public IReadOnlyList<ArtifactSpec> Artifacts { get; init; } = [];

    public NotifySpec? Notify { get; init; }

    public string? Comment { get; init; }

    public string? Future { get; init; }

    public string? Decision { get; init; }
}
