using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Where an answered value comes from.</summary>
internal sealed record IssuedToken
{
    /// <summary>The resource; null for a function's answer.</summary>
    public Registration? Source { get; init; }

    /// <summary>The function that was asked, where there is no resource.</summary>
    public string Function { get; init; } = "";

    public required string Property { get; init; }

    /// <summary>How many elements or members were answered below this path; null for a single value.</summary>
    public int? Count { get; init; }
}
