using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Images;
using Slipway.Pipelines.Scripts;
using Slipway.Pipelines.Workflows;
using Slipway.Spec;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Deploying;

/// <summary>
/// How a job deploys: it asks Slipway for the release and watches it. What runs on a hosting platform the job deploys itself, once
/// Slipway has written the release down.
/// </summary>
internal static class DeploySteps
{
    /// <summary>The step that asks for a release, and its output that says whether Slipway took it.</summary>
    public const string Release = "release";
    public const string Released = "released";

    public static IEnumerable<Step> For(JobDraft draft)
    {
        yield return RefuseWhileFrozen(draft);
        yield return SlipwayToken.Step;
        if (draft.Product.RunsOnKubernetes)
        {
            foreach (var step in Access(draft))
            {
                yield return step;
            }
        }

        SetRequest(draft);
        if (ScriptOf(draft) is null)
        {
            yield return new RunStep
            {
                Id = Release,
                Outputs = [Released],
                Name = $"Release to {draft.Environment!.Name}",
                Environment = Request(draft),
                Script = $"bash {ScriptPaths.Release} {draft.Environment.Name} \"$VERSION\"",
            };
        }

        foreach (var step in draft.Product.RunsOnKubernetes ? [] : HostedSteps.Deploy(draft))
        {
            yield return step;
        }
    }

    /// <summary>Has the outcome written down where no cluster can tell it: the job that deployed to a platform judges it.</summary>
    public static IEnumerable<Step> Tell(JobDraft draft)
    {
        if (draft.Spec.Deploys is not { } environment || draft.Product.RunsOnKubernetes)
        {
            yield break;
        }

        var released = draft.Steps.First(step => step.Id == Release).Output(Released).Is("true");
        if (HostedSteps.IsLastStage(draft))
        {
            yield return HostedRollback.OfTheDeployed(draft, released);
        }

        yield return new RunStep
        {
            Name = "Have the outcome written down",
            If = Given.Always.And(released),
            Environment =
            [
                new("GH_TOKEN", SlipwayToken.Value), new("PRODUCT", draft.Product.Name), new("ENVIRONMENT", environment),
                new("OUTCOME", Given.JobStatus.Is("success").Then("healthy", "aborted")),
            ],
            Script = """
                gh workflow run settle.yml --repo "$SLIPWAY" -f product="$PRODUCT" -f environment="$ENVIRONMENT" -f outcome="$OUTCOME"

                """,
        };
    }

    /// <summary>The product's own name for deploying or rolling back, when a step of the job calls it.</summary>
    public static ScriptSpec? ScriptOf(JobDraft draft) => draft.Spec.Steps
        .Select(step => draft.Product.Pipeline.Scripts.FirstOrDefault(script => script.Name == step.Script))
        .FirstOrDefault(script => script?.Does is ScriptPurpose.Deploy or ScriptPurpose.RollBack);

    /// <summary>What the scripts that ask Slipway need in their environment.</summary>
    public static IReadOnlyList<NamedValue<Text>> Request(JobDraft draft) =>
    [
        new("GH_TOKEN", SlipwayToken.Value), new("VERSION", ReleaseVersion.Of(draft)),
        .. WatchesItself(draft) ? new[] { new NamedValue<Text>("WATCH", "no") } : [],
    ];

    // Whether a step of the job watches the release with a script of its own.
    private static bool WatchesItself(JobDraft draft) => draft.Spec.Steps.Any(step =>
        draft.Product.Pipeline.Scripts.FirstOrDefault(script => script.Name == step.Script)?.Does == ScriptPurpose.WatchCanary);

    /// <summary>Registry and cluster, for reading only.</summary>
    internal static IEnumerable<Step> Access(JobDraft draft) =>
    [
        ClusterSteps.GetTools,
        .. draft.Product.Registry.Kind == Spec.Components.RegistryKind.DockerHub ? ClusterSteps.TakeRole(draft) : [],
        .. RegistrySteps.SignIn(draft, null, PipelineNames.WatchRole),
        ClusterSteps.Reach(draft),
    ];

    /// <summary>The variables that the same scripts read wherever they run.</summary>
    internal static void SetRequest(JobDraft draft)
    {
        draft.Set("SLIPWAY", PipelineNames.SlipwayOwner.Value + "/" + PipelineNames.SlipwayRepository.Value);
        if (draft.Product.RunsOnKubernetes)
        {
            draft.Set("IMAGE_PREFIX", ImageNames.Prefix(draft.Product));
        }
    }

    private static RunStep RefuseWhileFrozen(JobDraft draft) => new()
    {
        Name = "Refuse while deployments are frozen",
        If = PipelineNames.Freeze.Value.Is("true"),
        Script = $"""
            echo "::error::{draft.Environment!.Name} is frozen; set {PipelineNames.Freeze.Name} to false there once the cause is known"
            exit 1

            """,
    };
}
