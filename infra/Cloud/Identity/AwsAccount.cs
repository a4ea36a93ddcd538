namespace Slipway.Cloud.Identity;

/// <summary>An AWS account in one region, and the names of things in it that can be told before they exist.</summary>
public sealed record AwsAccount(string Id, string Region)
{
    /// <summary>The part of AWS that the region belongs to; every ARN begins with it.</summary>
    public string Partition => Region switch
    {
        _ when Region.StartsWith("cn-", StringComparison.Ordinal) => "aws-cn",
        _ when Region.StartsWith("us-gov-", StringComparison.Ordinal) => "aws-us-gov",
        _ => "aws",
    };

    /// <summary>The account as a principal: whoever its own IAM policies let in.</summary>
    public string Root => Global("iam", "root");

    /// <summary>The ARN of something that stands in the region.</summary>
    public string Regional(string service, string resource) => $"arn:{Partition}:{service}:{Region}:{Id}:{resource}";

    /// <summary>The ARN of something that belongs to no region.</summary>
    public string Global(string service, string resource) => $"arn:{Partition}:{service}::{Id}:{resource}";

    /// <summary>The ARN of a policy that AWS itself keeps.</summary>
    public string Managed(string policy) => $"arn:{Partition}:iam::aws:policy/{policy}";

    /// <summary>The name under which KMS sees a service of the region that asks on somebody's behalf.</summary>
    public string Endpoint(string service) => $"{service}.{Region}.amazonaws.com{(Partition == "aws-cn" ? ".cn" : "")}";
}
