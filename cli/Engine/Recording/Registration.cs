using System.Collections.Immutable;
using Pulumi;

namespace Slipway.Cli.Engine.Recording;

/// <summary>A resource as its constructor saw it, joined with what the monitor saw of it.</summary>
internal sealed class Registration
{
    public required Resource Resource { get; init; }

    public required ResourceArgs? Args { get; init; }

    public required ResourceOptions Options { get; init; }

    public required string Type { get; init; }

    public required string Name { get; init; }

    /// <summary>Required inputs that nobody set, found before the runtime would throw at the first of them.</summary>
    public IReadOnlyList<string> MissingInputs { get; init; } = [];

    /// <summary>The inputs on the wire; they have lost secrets and dependencies, and serve where arguments cannot be read.</summary>
    public ImmutableDictionary<string, object> WireInputs { get; set; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The id of something that is only looked up.</summary>
    public string? ReadId { get; set; }

    /// <summary>What a component registered as its outputs.</summary>
    public ImmutableDictionary<string, Output<object?>> Outputs { get; set; } = ImmutableDictionary<string, Output<object?>>.Empty;

    public bool IsCustom => Resource is CustomResource;
}
