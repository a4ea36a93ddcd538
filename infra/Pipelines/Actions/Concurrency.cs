using System.Text.Json.Nodes;

namespace Slipway.Pipelines.Actions;

/// <summary>What does not run twice at a time.</summary>
public sealed record Concurrency(Text Group)
{
    /// <summary>Whether the newer run ends the older one; otherwise it waits.</summary>
    public Text? CancelsOlder { get; init; }

    internal IEnumerable<object> Referents => Group.Referents.Concat(CancelsOlder?.Referents ?? []);

    internal JsonObject ToNode() => new JsonObject()
        .With("group", Group.Content)
        .With("cancel-in-progress", CancelsOlder?.Content switch { null => null, "true" => true, "false" => false, var text => text });
}
