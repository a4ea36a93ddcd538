using Slipway.Plan;

namespace Slipway.Cli.Engine;

/// <summary>What an offline run needs to know about the stack that it runs.</summary>
public sealed record EngineRequest
{
    public required string Project { get; init; }

    public required string Stack { get; init; }

    public string Organization { get; init; } = "organization";

    /// <summary>Settings by full key (<c>slipway:region</c>); lists and objects as JSON text.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Keys of secrets. Their values are replaced by placeholders before the program sees them.</summary>
    public IReadOnlySet<string> SecretKeys { get; init; } = new HashSet<string>();

    public CloudFacts Cloud { get; init; } = new();

    /// <summary>Outputs of other stacks by the name of the stack reference, beside those of the same stack class.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> StackOutputs { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Names of the products, so that a resource's name tells whose it is.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
