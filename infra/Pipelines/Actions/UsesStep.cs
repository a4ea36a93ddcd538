using System.Text.Json.Nodes;
using Slipway.Catalog;
using Slipway.Spec.Reading;
using Slipway.Spec.Writing;

namespace Slipway.Pipelines.Actions;

/// <summary>A step that uses an action.</summary>
public sealed record UsesStep : Step
{
    public required PinnedAction Action { get; init; }

    /// <summary>What the action is told.</summary>
    public IReadOnlyList<NamedValue<Text>> Arguments { get; init; } = [];

    internal override IReadOnlyList<string> Declared => Action.Outputs;

    internal override IEnumerable<object> Referents => base.Referents.Concat(Arguments.SelectMany(entry => entry.Value.Referents));

    private protected override void Describe(JsonObject node) => node
        .With("uses", $"{Action.Reference}{YamlText.CommentMark}{Action.Version}")
        .WithMap("with", Arguments.Select(entry => (entry.Name, entry.Value)))
        .WithMap("env", Environment.Select(entry => (entry.Name, entry.Value)));
}
