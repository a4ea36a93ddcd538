using Slipway.Cloud.Identity;

namespace Slipway.Cloud.Registry;

/// <summary>Which other accounts may pull what is built here; whoever they let pull needs rights of their own as well.</summary>
public static class ImageReaders
{
    /// <summary>The policy of a repository that lets the accounts pull, and nothing else.</summary>
    public static string Policy(AwsAccount registry, IEnumerable<string> accounts) => PolicyDocument.Of(new PolicyStatement
    {
        Sid = "Pull",
        Principals = [.. accounts.Order(StringComparer.Ordinal).Select(id => PolicyPrincipal.Aws((registry with { Id = id }).Root))],
        Actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
    });
}
