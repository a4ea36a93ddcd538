namespace Slipway.Policy.Access;

/// <summary>Roles that any repository of GitHub can take on.</summary>
public static class FederatedSubject
{
    // "repo:owner/name:environment:production": a star in one of the first three parts opens it to others.
    private static bool IsOpen(PolicyCondition condition) =>
        condition.Matches && condition.Values.Any(value => value.Split(':') is not [var kind, var repository, { Length: > 0 } place, ..]
            || kind.Contains('*') || repository.Contains('*') || place.Contains('*'));

    public static Rule Rule { get; } = new()
    {
        Id = "federated-subject",
        Title = "A role trusts only named repositories, and environments or branches of them",
        Reason = "Anybody can make a repository and a workflow that takes on the role",
        Remedy = "compare the provider's :sub with repo:<owner>/<name>:environment:<environment> or :ref:<ref>",
        Breaches = environment =>
            from grant in environment.Grants
            where grant.Policy.Kind == PolicyKind.Trust && grant.Principals.Any(principal => principal.Kind == "Federated")
            let subjects = grant.Conditions.Where(condition => condition.Key.EndsWith(":sub", StringComparison.Ordinal)).ToArray()
            where subjects.Length == 0 || subjects.Any(IsOpen)
            select grant.Policy.Breach("can be taken on by workflows of any repository, branch or pull request"),
    };
}
