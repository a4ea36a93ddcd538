using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;

namespace Slipway.Pipelines.Deploying;

/// <summary>Keeping deployments from an environment until somebody, or a recovery, lets them in again.</summary>
internal static class FreezeSteps
{
    private static readonly UsesStep s_token = new()
    {
        Id = "freezing",
        Name = "Get a token for freezing deployments",
        Action = Catalog.Actions.CreateAppToken,
        Arguments =
        [
            new("app-id", PipelineNames.AppId.Value), new("private-key", Secret.AppKey.Value),
            new("permission-environments", "write"),
        ],
    };

    public static IEnumerable<Step> Freeze(JobDraft draft) => [s_token, Set("Freeze deployments", "true", draft)];

    /// <summary>The way back, for a job that has frozen them.</summary>
    public static Step Lift(JobDraft draft) => Set("Let deployments in again", "false", draft);

    private static RunStep Set(string name, string value, JobDraft draft) => new()
    {
        Name = name,
        Environment = [new("GH_TOKEN", s_token.Output("token")), new("ENVIRONMENT", draft.Environment!.Name)],
        Script = $"gh variable set {PipelineNames.Freeze.Name} --env \"$ENVIRONMENT\" --body {value} --repo \"$GITHUB_REPOSITORY\"",
    };
}
