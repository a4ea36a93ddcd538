namespace Slipway.Cloud.Edge;

/// <summary>Where CloudFront's certificates, firewalls and logs are kept, wherever the rest stands.</summary>
internal static class CloudFrontRegion
{
    public const string Name = "us-east-1";
}
