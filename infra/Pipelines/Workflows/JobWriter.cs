using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Deploying;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Measuring;
using Slipway.Pipelines.Notifying;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Quantities;
using Slipway.Spec.Rollback;

namespace Slipway.Pipelines.Workflows;

/// <summary>A job of a workflow, from what the product's file says about it.</summary>
internal static class JobWriter
{
    private const string System = "os";

    public static Job For(JobDraft draft)
    {
        var spec = draft.Spec;
        AddSteps(draft);
        return new Job(spec.Id, spec.Name)
        {
            RunsOn = RunnerOf(draft),
            Needs = draft.Needs,
            If = If(draft),
            Permissions = draft.Steps.Any(step => step is UsesStep { Action.Name: "actions/checkout" })
                ? draft.Permissions
                : draft.Permissions with { Reads = [.. draft.Permissions.Reads.Where(scope => scope != TokenScope.Contents)] },
            Environment = Target(draft),
            Concurrency = ConcurrencyOf(draft),
            Matrix = draft.Axes.Count == 0 ? null : ImageSteps.Matrix(draft) ?? new Matrix(draft.Axes),
            Services = draft.Services,
            Outputs = draft.Steps.FirstOrDefault(step => step.Id == DeploySteps.Release) is { } release
                ? [new(DeploySteps.Released, release.Output(DeploySteps.Released))]
                : [],
            Variables = draft.Variables,
            Timeout = TimeoutOf(draft),
            Steps = draft.Steps,
        };
    }

    private static Text RunnerOf(JobDraft draft) => draft switch
    {
        _ when draft.Axis(System) is { } system => system.Value,
        { ReachesCluster: true, Environment: { } environment } => PipelineNames.Runner(environment.Name).Value.Or(draft.Spec.RunsOn),
        _ => draft.Spec.RunsOn,
    };

    private static void AddSteps(JobDraft draft)
    {
        var spec = draft.Spec;
        if (spec.Steps.Count > 0 || spec.Deploys is not null || spec.RollsBack is not null)
        {
            draft.Add(SourceSteps.CheckOut(draft, NeedsHistory(spec)));
        }

        draft.Add(Testing.BesideServices.Serve(spec.Services, draft).ToList());
        draft.Add(ToolSteps.For(draft).ToList());
        if (spec.Deploys is not null)
        {
            draft.Add(DeploySteps.For(draft).ToList());
        }

        SetUrls(draft);
        if (spec.RollsBack is not null)
        {
            draft.Add(RollbackSteps.For(draft).ToList());
        }

        draft.Add(Testing.MeasurementSteps.Get(draft).ToList());
        foreach (var step in spec.Steps)
        {
            draft.Add(StepWriter.For(step, draft).ToList());
        }

        draft.Add(DeliveryActionSteps.After(draft).ToList());
        draft.Add(EvidenceSteps.For(draft).ToList());
        draft.Add(DeploySteps.Tell(draft).ToList());
        draft.Add(SummarySteps.For(draft).ToList());
        draft.Add(ArtifactSteps.For(spec.Artifacts, draft.Component()?.Directory ?? ".", draft).ToList());
        draft.Add(FigureSteps.For(draft).ToList());
        draft.Add(NotifySteps.For(draft).ToList());
    }

    private static bool NeedsHistory(JobSpec spec) => spec.Steps.Any(step => step.History)
        || spec.Steps.SelectMany(step => step.Checks).Any(check => check is CheckTool.Sonarcloud or CheckTool.CommitMessages);

    // The product's URLs, for tests and assessments that ask them.
    private static void SetUrls(JobDraft draft)
    {
        if (draft.Environment is not { } environment)
        {
            return;
        }

        // What only asks an environment sees no variable of it.
        var isThere = (draft.Spec.Deploys ?? draft.Spec.RollsBack) is not null;
        draft.Set("BASE_URL", environment.Url);
        foreach (var url in JobUrls.Of(draft.Product, environment))
        {
            draft.Set(url.Name, isThere ? new Variable(url.Name).Value : url.Value);
        }
    }

    private static Expression? If(JobDraft draft)
    {
        var spec = draft.Spec;
        var root = draft.Needs.Count == 0 ? Conditions.AfterSuccess(draft.Workflow.Triggers.After) : null;
        var outcome = RollbackSteps.AskedFor(draft) is { } asked
            ? Given.Cancelled.Not().And(asked)
            : Conditions.Of(spec.When, draft.Needs, Skipping.IsPossible(draft));
        return Conditions.All(outcome, Released(draft), root, Conditions.Of(spec.Only, draft));
    }

    // What was refused has changed nothing, and must not send back what runs well.
    private static Expression? Released(JobDraft draft) => draft.Spec.RollsBack is null
        ? null
        : Conditions.Any(draft.Needs.Where(need => need.Outputs.Any(output => output.Name == DeploySteps.Released))
            .Select(need => need.Output(DeploySteps.Released).Is("true")));

    // A release waits for Slipway's own run, and then has the time that the product's file gives it.
    private static Duration TimeoutOf(JobDraft draft) =>
        draft.Product.Delivery.FirstOrDefault(delivery => delivery.Name == (draft.Spec.Deploys ?? draft.Spec.RollsBack)) is { } delivery
            ? draft.Spec.Timeout + delivery.Limit
            : draft.Spec.Timeout;

    private static DeploymentTarget? Target(JobDraft draft) => draft.Spec switch
    {
        { Deploys: { } name } => new(name) { Url = draft.Environment!.Url },
        { RollsBack: { } name } => new(RollbackEnvironments.NameOf(draft.Product, name)) { Url = draft.Environment!.Url },
        { Against: { } name } when draft.NeedsEnvironment && draft.Environment is not null => new(name),
        _ => null,
    };

    // What deploys to one place waits for its turn. Of a pull request only the newest run counts; every other run stands alone.
    private static Concurrency ConcurrencyOf(JobDraft draft) => draft.Spec switch
    {
        { Deploys: { } name } => new($"deploy-{name}"),
        { RollsBack: { } name } => new($"roll-back-{name}-{draft.Spec.Id}"),
        _ => new(draft.Axes.Aggregate(
            Text.FromExpression(Given.WorkflowName) + $"-{draft.Spec.Id}-" + Given.PullRequest.Or(Given.RunId),
            (group, axis) => group + "-" + axis.Value))
        { CancelsOlder = "true" },
    };
}
