using Slipway.Plan;
using Slipway.Spec;
using Slipway.Spec.Secrets;

namespace Slipway.Policy.Access;

/// <summary>Products that keep keys of AWS among their repository's secrets.</summary>
public static class StoredCloudKey
{
    // The names under which every tool of AWS looks for them.
    private static readonly string[] s_names = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];

    public static Rule Rule { get; } = new()
    {
        Id = "stored-cloud-key",
        Severity = Severity.Warning,
        Title = "No repository keeps keys of AWS",
        Reason = "Every workflow of the environment can read them, and they work until somebody takes them back",
        Remedy = "let jobs take on the role AWS_ROLE_TO_PUSH or AWS_ROLE_TO_WATCH; where a document insists, rotate them",
        Mistakes = environment =>
            from product in environment.Products
            from secret in product.Secrets
            where s_names.Contains(secret.Name) && IsIn(secret, environment.Stack)
            select new Breach(Where(environment, product, secret), $"{product.Name} keeps {secret.Name}{Because(secret)}"),
    };

    private static bool IsIn(SecretSpec secret, string place) => secret.Environments.Count == 0 || secret.Environments.Contains(place);

    private static string Where(WrittenEnvironment environment, ProductSpec product, SecretSpec secret) =>
        environment.PlaceOf(product, $"secrets.{secret.Name}");

    private static string Because(SecretSpec secret) => secret.Decision is { } decision ? $", as {decision} decided" : "";
}
