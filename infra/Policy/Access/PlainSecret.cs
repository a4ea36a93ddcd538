using Slipway.KubernetesObjects.Labels;
using Slipway.Plan;

namespace Slipway.Policy.Access;

/// <summary>Secrets whose value stands in the program or its settings.</summary>
public static class PlainSecret
{
    private static readonly IReadOnlyList<(string Type, string Input, string? Only)> s_places =
    [
        (AwsTypes.Cache, "authToken", null),
        (AwsTypes.CacheUser, "passwords", null),
        (AwsTypes.CacheUser, "authenticationMode.passwords", null),
        (AwsTypes.Database, "password", null),
        (AwsTypes.Parameter, "value", "SecureString"),
        (AwsTypes.SecretValue, "secretString", null),
        (GithubTypes.DependabotSecret, "value", null),
        (GithubTypes.DependabotSecret, "plaintextValue", null),
        (GithubTypes.EnvironmentSecret, "value", null),
        (GithubTypes.EnvironmentSecret, "plaintextValue", null),
        (GithubTypes.RepositorySecret, "value", null),
        (GithubTypes.RepositorySecret, "plaintextValue", null),
        (GithubTypes.Webhook, "configuration.secret", null),
        (KubernetesTypes.Secret, "data", null),
        (KubernetesTypes.Secret, "stringData", null),
    ];

    private static IEnumerable<PlanValue> Leaves(PlanValue value) =>
        value is PlanObject map ? map.Members.Values.SelectMany(Leaves) : [value];

    // A text that something else's output or a secret became part of is no literal.
    private static bool IsLiteral(string text) =>
        text.Length > 0 && !text.Contains("${", StringComparison.Ordinal) && !text.Contains("[secret", StringComparison.Ordinal);

    private static bool SaysThatItHoldsNone(PlannedResource resource) =>
        (resource.Inputs.At("metadata.annotations") as PlanObject)?.Members.ContainsKey(ObjectAnnotations.HoldsNoSecret) == true;

    public static Rule Rule { get; } = new()
    {
        Id = "plain-secret",
        Title = "The value of a secret never stands in the program",
        Reason = "It would be in Git, in every plan and in every log of a deployment",
        Remedy = "take it from a secret setting or from another resource's output",
        Breaches = environment =>
            from place in s_places
            from resource in environment.OfType(place.Type)
            where place.Only is null || resource.Text("type") == place.Only
            where !SaysThatItHoldsNone(resource)
            from value in resource.All(place.Input).SelectMany(Leaves)
            where value is PlanText literal && IsLiteral(literal.Text)
            select resource.Breach(place.Input, "has a secret whose value can be read in the plan"),
    };
}
