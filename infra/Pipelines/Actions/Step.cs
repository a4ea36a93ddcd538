using System.Text.Json.Nodes;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Actions;

/// <summary>A step of a job.</summary>
public abstract record Step
{
    /// <summary>By what others refer to it; a step without one has no outputs.</summary>
    public string? Id { get; init; }

    public required string Name { get; init; }

    public Expression? If { get; init; }

    public IReadOnlyList<NamedValue<Text>> Environment { get; init; } = [];

    /// <summary>How long it may take, in the whole minutes that GitHub knows; null for as long as the job.</summary>
    public Duration? Limit { get; init; }

    /// <summary>Whether the job goes on when it fails.</summary>
    public bool MayFail { get; init; }

    internal virtual IEnumerable<object> Referents =>
        Environment.SelectMany(entry => entry.Value.Referents).Concat(If?.Referents ?? []);

    /// <summary>The names of what it says to later steps.</summary>
    internal abstract IReadOnlyList<string> Declared { get; }

    /// <summary>What it says under one of the names that it declares.</summary>
    public Expression Output(string name) => Declared.Contains(name)
        ? new($"steps.{Required(Id)}.outputs.{name}", this)
        : throw new InvalidOperationException($"the step \"{Name}\" has no output {name}; it has {Named.List(Declared)}");

    /// <summary>How it ended: success, failure, cancelled or skipped.</summary>
    public Expression Outcome() => new($"steps.{Required(Id)}.outcome", this);

    internal JsonObject ToNode()
    {
        var node = new JsonObject()
            .With("name", Name)
            .With("id", Id)
            .With("if", If?.Content)
            .With("timeout-minutes", Limit is { } limit ? (int)Math.Ceiling(limit.TotalMinutes) : null)
            .With("continue-on-error", MayFail ? true : null);
        Describe(node);
        return node;
    }

    private protected abstract void Describe(JsonObject node);

    private string Required(string? id) => id ?? throw new InvalidOperationException($"the step \"{Name}\" has no id to refer to it by");
}
