using Pulumi;
using Pulumi.Aws.Sns;

namespace Slipway.Cloud.GuardRails;

/// <summary>The topic by which people hear what the account's guard rails see.</summary>
public sealed class AlarmTopic : ComponentResource
{
    public const string Token = "slipway:cloud:AlarmTopic";

    public AlarmTopic(string name, AlarmTopicArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        var topic = new Topic(name, new() { KmsMasterKeyId = args.KeyArn }, new() { Parent = this });
        _ = new TopicPolicy(name, new() { Arn = topic.Arn, Policy = topic.Arn.Apply(AlarmTopicPolicy.For) }, new() { Parent = this });
        foreach (var contact in args.Contacts)
        {
            _ = new TopicSubscription(
                $"{name}-{contact.Replace('@', '-').Replace('.', '-').ToLowerInvariant()}",
                new() { Topic = topic.Arn, Protocol = "email", Endpoint = contact },
                new() { Parent = this });
        }

        Arn = topic.Arn;
        RegisterOutputs();
    }

    public Output<string> Arn { get; }
}
