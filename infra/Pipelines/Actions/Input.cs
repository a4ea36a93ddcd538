using System.Text.Json.Nodes;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Actions;

/// <summary>What somebody who starts a workflow by hand is asked for.</summary>
public sealed record Input(string Name, string Description)
{
    public bool Required { get; init; }

    public string? Default { get; init; }

    /// <summary>What can be chosen; empty for free text.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public Expression Value => new($"inputs.{Name}", this);

    /// <summary>As a product's file describes it.</summary>
    public static Input Of(InputSpec spec) => new(spec.Name, spec.Description)
    {
        Required = spec.Required,
        Default = spec.Default,
        Choices = spec.Choices,
    };

    internal JsonObject ToNode() => new JsonObject()
        .With("description", Description)
        .With("required", Required ? true : null)
        .With("type", Choices.Count > 0 ? "choice" : "string")
        .With("default", Default)
        .WithList("options", Choices);
}
