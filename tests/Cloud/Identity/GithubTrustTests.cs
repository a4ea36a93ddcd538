using Slipway.Cloud.Identity;
using Xunit;

namespace Slipway.Tests.Cloud.Identity;

public sealed class GithubTrustTests
{
    [Fact]
    public void Policy_OneSubject_TrustsItAlone() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "Federated": "arn:provider" },
              "Action": ["sts:AssumeRoleWithWebIdentity"],
              "Condition": {
                "StringEquals": {
                  "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
                  "token.actions.githubusercontent.com:sub": "repo:shop/web:environment:live"
                }
              }
            }
          ]
        }
        """,
        GithubTrust.Policy("arn:provider", GithubSubjects.InEnvironment("shop", "web", "live")));

    [Fact]
    public void Policy_PatternAmongSubjects_ComparesThemAsPatterns() => Policies.AssertSame(
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Principal": { "Federated": "arn:provider" },
              "Action": ["sts:AssumeRoleWithWebIdentity"],
              "Condition": {
                "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
                "StringLike": {
                  "token.actions.githubusercontent.com:sub": ["repo:shop/web:ref:refs/heads/main", "repo:shop/web:ref:refs/tags/v*"]
                }
              }
            }
          ]
        }
        """,
        GithubTrust.Policy("arn:provider", "repo:shop/web:ref:refs/heads/main", "repo:shop/web:ref:refs/tags/v*"));

    [Fact]
    public void Policy_NoSubject_IsRefused() =>
        Assert.Contains(":sub with nothing", Assert.Throws<InvalidOperationException>(() => GithubTrust.Policy("arn:provider")).Message, StringComparison.Ordinal);
}
