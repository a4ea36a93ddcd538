using Slipway.Plan;

namespace Slipway.Policy.Repositories;

/// <summary>Environments that a single person approves deployments to.</summary>
public static class LoneReviewer
{
    public static Rule Rule { get; } = new()
    {
        Id = "lone-reviewer",
        Severity = Severity.Warning,
        Title = "More than one person can approve a deployment",
        Reason = "Nothing is deployed while that person is away; and whoever may not approve their own change has nobody else to ask",
        Remedy = "add a team or a second person to the environment's reviewers",
        Breaches = environment =>
            from place in environment.OfType(GithubTypes.Environment)
            where place.All("reviewers.users").Count() == 1 && !place.All("reviewers.teams").Any()
            select place.Breach("reviewers", place.IsOn("preventSelfReview")
                ? "has one reviewer, who cannot deploy a change of their own"
                : "has one reviewer, who may approve changes of their own"),
    };
}
