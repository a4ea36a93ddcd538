using Slipway.Spec.Reading;

namespace Slipway.Spec.Pipeline;

/// <summary>Who is told how a job ended.</summary>
public sealed record NotifySpec
{
    public static readonly Shape<NotifySpec> Shape = Shapes.Record("notify", "Who is told how a job ended.", f => new NotifySpec
    {
        Always = f.List("always", Shapes.Reference("channel"), "in any case", example: "[team]"),
        Success = f.List("success", Shapes.Reference("channel"), "when it succeeded", example: "[team]"),
        Failure = f.List("failure", Shapes.Reference("channel"), "when it failed", example: "[team]"),
    });

    public IReadOnlyList<string> Always { get; init; } = [];

    public IReadOnlyList<string> Success { get; init; } = [];

    public IReadOnlyList<string> Failure { get; init; } = [];
}
