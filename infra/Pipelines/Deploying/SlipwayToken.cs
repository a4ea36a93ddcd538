using Slipway.Pipelines.Actions;

namespace Slipway.Pipelines.Deploying;

/// <summary>The token with which a job may start workflows of Slipway's repository, and nothing else there.</summary>
internal static class SlipwayToken
{
    public static UsesStep Step { get; } = new()
    {
        Id = "slipway",
        Name = "Get a token for asking Slipway",
        Action = Catalog.Actions.CreateAppToken,
        Arguments =
        [
            new("app-id", PipelineNames.AppId.Value), new("private-key", Secret.AppKey.Value),
            new("owner", PipelineNames.SlipwayOwner.Value), new("repositories", PipelineNames.SlipwayRepository.Value),
            new("permission-actions", "write"),
        ],
    };

    public static Text Value => Step.Output("token");
}
