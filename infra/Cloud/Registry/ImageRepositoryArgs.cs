using Pulumi;
using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Registry;

/// <summary>Which image it is, how many of it are kept and who pulls it.</summary>
public sealed record ImageRepositoryArgs
{
    /// <summary>The name that pipelines push to and clusters pull from.</summary>
    public required string RepositoryName { get; init; }

    /// <summary>How many releases are kept, and as many other builds.</summary>
    public required int Keep { get; init; }

    public required AwsAccount Account { get; init; }

    /// <summary>The other accounts that pull it, by their ids.</summary>
    public required IReadOnlyList<string> Readers { get; init; }

    public required IReadOnlyDictionary<string, string> Tags { get; init; }

    public required Output<string> KeyArn { get; init; }
}
