using Slipway.Cloud.Identity;

namespace Slipway.Cloud.GuardRails;

/// <summary>Who may say something on the topic: the account's event rules, over TLS.</summary>
public static class AlarmTopicPolicy
{
    // Event rules tell a topic neither their account nor their name, so a condition on either would shut them out.
    public static string For(string topicArn) => PolicyDocument.Of(
        new PolicyStatement
        {
            Sid = "TlsOnly",
            Effect = PolicyEffect.Deny,
            Principals = [PolicyPrincipal.Anybody],
            Actions = ["sns:Publish"],
            Resources = [topicArn],
            Conditions = [PolicyCondition.IsFalse("aws:SecureTransport")],
        },
        new PolicyStatement
        {
            Sid = "EventRules",
            Principals = [PolicyPrincipal.Service("events.amazonaws.com")],
            Actions = ["sns:Publish"],
            Resources = [topicArn],
        });
}
