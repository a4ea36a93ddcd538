using System.Globalization;
using Slipway.Plan;
using Slipway.Repositories;

namespace Slipway.Policy.Repositories;

/// <summary>How long GitHub makes the first deployment take.</summary>
public static class GithubRequests
{
    private const string Prefix = "github:";

    public static Rule Rule { get; } = new()
    {
        Id = "github-requests",
        Severity = Severity.Note,
        Title = "GitHub takes what a plan makes within a minute",
        Reason = "It answers 80 requests that create content in a minute and 500 in an hour, and then makes everybody wait",
        Remedy = "nothing is wrong; a later deployment writes only what has changed",
        Breaches = environment => environment.Plan.Resources.Count(IsMade) is var made && made > RequestLimits.PerMinute
            ? [new("GitHub", Message(made))]
            : [],
    };

    private static bool IsMade(PlannedResource resource) => resource.Custom
        && resource.Type.StartsWith(Prefix, StringComparison.Ordinal)
        && resource.ImportId is null
        && resource.ReadId is null;

    private static string Message(int made) => string.Create(
        CultureInfo.InvariantCulture,
        $"making everything anew takes {made} requests that create content, and so {RequestLimits.Minutes(made)} minutes at least");
}
