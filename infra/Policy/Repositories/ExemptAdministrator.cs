using Slipway.Plan;

namespace Slipway.Policy.Repositories;

/// <summary>Protected branches whose rules do not hold for administrators.</summary>
public static class ExemptAdministrator
{
    public static Rule Rule { get; } = new()
    {
        Id = "exempt-administrator",
        Severity = Severity.Warning,
        Title = "The rules of a branch hold for administrators too",
        Reason = "One stolen administrator's token would be enough to change what is deployed",
        Remedy = "set enforceAdmins",
        Breaches = environment =>
            from branch in environment.OfType(GithubTypes.BranchProtection)
            where !branch.IsOn("enforceAdmins")
            select branch.Breach("enforceAdmins", "does not hold for administrators"),
    };
}
