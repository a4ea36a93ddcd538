namespace Slipway.Plan.Differences;

/// <summary>An input that is not what it was; null on the side where it is not there.</summary>
/// <param name="Steps">Names and places in lists (<c>[web]</c>) from the inputs down.</param>
/// <param name="Replaces">Whether the provider can only make the resource anew.</param>
public sealed record PropertyChange(IReadOnlyList<string> Steps, PlanValue? Before, PlanValue? After, bool Replaces = false)
{
    /// <summary>The steps as one text, such as <c>spec.containers[web].image</c>.</summary>
    public string Path { get; } = string.Concat(Steps.Select((step, index) => index == 0 || step[0] == '[' ? step : $".{step}"));
}
