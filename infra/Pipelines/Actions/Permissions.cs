using System.Text.Json.Nodes;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Actions;

/// <summary>What the token of a workflow or a job may do; everything else it may not.</summary>
public sealed record Permissions
{
    public static Permissions None { get; } = new();

    public static Permissions ReadContents { get; } = new() { Reads = [TokenScope.Contents] };

    public IReadOnlyList<TokenScope> Reads { get; init; } = [];

    public IReadOnlyList<TokenScope> Writes { get; init; } = [];

    /// <summary>What both allow together.</summary>
    public Permissions With(Permissions other) => new()
    {
        Reads = [.. Reads.Union(other.Reads).Except(Writes).Except(other.Writes).Order()],
        Writes = [.. Writes.Union(other.Writes).Order()],
    };

    internal JsonObject ToNode() => new(
        Reads.Select(permission => (Permission: permission, Level: "read"))
            .Concat(Writes.Select(permission => (Permission: permission, Level: "write")))
            .OrderBy(entry => entry.Permission)
            .Select(entry => KeyValuePair.Create(Shapes.KebabCase(entry.Permission.ToString()), (JsonNode?)entry.Level)));
}
