namespace Slipway.Cloud.Identity;

/// <summary>Whom a role trusts that jobs at GitHub take on, without any key that could be stolen.</summary>
public static class GithubTrust
{
    /// <summary>The host that signs what jobs say of themselves.</summary>
    public const string Host = "token.actions.githubusercontent.com";

    /// <summary>For whom the jobs' tokens are made out.</summary>
    public const string Audience = "sts.amazonaws.com";

    public static string ProviderArn(AwsAccount account) => account.Global("iam", $"oidc-provider/{Host}");

    /// <summary>The trust policy for exactly these subjects; * and ? in one stand for any characters and any one.</summary>
    public static string Policy(string providerArn, params string[] subjects) => PolicyDocument.Of(new PolicyStatement
    {
        Principals = [PolicyPrincipal.Federated(providerArn)],
        Actions = ["sts:AssumeRoleWithWebIdentity"],
        Conditions =
        [
            PolicyCondition.TextIs($"{Host}:aud", Audience),
            subjects.Any(subject => subject.AsSpan().ContainsAny('*', '?'))
                ? PolicyCondition.TextIsLike($"{Host}:sub", subjects)
                : PolicyCondition.TextIs($"{Host}:sub", subjects),
        ],
    });
}
