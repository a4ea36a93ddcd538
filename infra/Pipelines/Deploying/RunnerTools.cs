using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Deploying;

/// <summary>What a runner inside the cluster lacks and GitHub's own has.</summary>
internal static class RunnerTools
{
    /// <summary>Gets them with the script, which is told version and hash of each.</summary>
    public static RunStep Get(string script, params IEnumerable<PinnedTool> tools) => new()
    {
        Name = "Get the tools that the runner lacks",
        Environment = [.. tools.SelectMany(Told)],
        Script = $"bash {script}",
    };

    private static IEnumerable<NamedValue<Text>> Told(PinnedTool tool)
    {
        var name = tool == PinnedTools.AwsCli ? "AWS_CLI" : tool.Name.ToUpperInvariant();
        yield return new(name, tool.Version);
        if (tool.Sha256 is { } hash)
        {
            yield return new($"{name}_SHA256", hash);
        }
    }
}
