namespace Slipway.Cluster.AddOns.Runners;

/// <summary>The runners of one repository in one environment.</summary>
public sealed record RunnerScaleSet
{
    /// <summary>Whose they are: a product's name, or platform.</summary>
    public required string Product { get; init; }

    /// <summary>The repository, with its owner.</summary>
    public required string Repository { get; init; }

    /// <summary>What a job writes after runs-on; one repository has runners in several environments.</summary>
    public required string Label { get; init; }

    public RunnerScaleSetValues Values => new() { GithubConfigUrl = $"https://github.com/{Repository}", RunnerScaleSetName = Label };
}
