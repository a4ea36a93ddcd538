using Slipway.Plan;

namespace Slipway.Policy.Access;

/// <summary>Users of IAM and their access keys.</summary>
public static class StaticCredential
{
    public static Rule Rule { get; } = new()
    {
        Id = "static-credential",
        Severity = Severity.Warning,
        Title = "Nothing authenticates with keys that do not expire",
        Reason = "A key that leaks into a log works until somebody notices; a role's credentials end within the hour",
        Remedy = "let the workflow take on a role with its own token; where a document insists, keep the decision and rotate the key",
        Breaches = environment =>
            from resource in environment.OfType(AwsTypes.User, AwsTypes.AccessKey)
            let what = resource.Type == AwsTypes.User ? "is a user, whom only keys can act for" : "is an access key, which does not expire"
            select resource.Breach("", what),
    };
}
