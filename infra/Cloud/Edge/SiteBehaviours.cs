using Pulumi;
using Pulumi.Aws.CloudFront;
using Pulumi.Aws.CloudFront.Inputs;

namespace Slipway.Cloud.Edge;

/// <summary>What CloudFront does with requests: what it keeps, what it passes on, and which headers every answer has.</summary>
internal sealed class SiteBehaviours
{
    private const string RedirectToHttps = "redirect-to-https";
    private const int Year = 365 * 24 * 60 * 60;

    private static readonly string[] Reading = ["GET", "HEAD", "OPTIONS"];
    private static readonly string[] Everything = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];
    private static readonly string[] Kept = ["GET", "HEAD"];

    private readonly Output<string> _kept;
    private readonly Output<string> _passed;
    private readonly Output<string> _forwarded;
    private readonly Output<string> _headers;

    private SiteBehaviours(Output<string> kept, Output<string> passed, Output<string> forwarded, Output<string> headers)
    {
        _kept = kept;
        _passed = passed;
        _forwarded = forwarded;
        _headers = headers;
    }

    public static SiteBehaviours For(string name, Resource parent)
    {
        var options = new InvokeOptions { Parent = parent };
        return new(
            KeepingPolicy(name, parent).Id,
            GetCachePolicy.Invoke(new() { Name = "Managed-CachingDisabled" }, options).Apply(policy => policy.Id!),
            GetOriginRequestPolicy.Invoke(new() { Name = "Managed-AllViewer" }, options).Apply(policy => policy.Id!),
            Headers(name, parent).Id);
    }

    public DistributionDefaultCacheBehaviorArgs Default(CachedPath path, string origin) => new()
    {
        TargetOriginId = origin,
        ViewerProtocolPolicy = RedirectToHttps,
        AllowedMethods = path.IsCached ? Reading : Everything,
        CachedMethods = Kept,
        Compress = true,
        CachePolicyId = path.IsCached ? _kept : _passed,
        OriginRequestPolicyId = _forwarded,
        ResponseHeadersPolicyId = _headers,
    };

    public DistributionOrderedCacheBehaviorArgs Ordered(CachedPath path, string origin) => new()
    {
        PathPattern = path.Pattern,
        TargetOriginId = origin,
        ViewerProtocolPolicy = RedirectToHttps,
        AllowedMethods = path.IsCached ? Reading : Everything,
        CachedMethods = Kept,
        Compress = true,
        CachePolicyId = path.IsCached ? _kept : _passed,
        OriginRequestPolicyId = _forwarded,
        ResponseHeadersPolicyId = _headers,
    };

    // Kept for as long as the site itself says of each answer, and not at all where it says nothing.
    private static CachePolicy KeepingPolicy(string name, Resource parent) => new(
        name,
        new()
        {
            Comment = "As long as the origin says",
            MinTtl = 0,
            DefaultTtl = 0,
            MaxTtl = Year,
            ParametersInCacheKeyAndForwardedToOrigin = new CachePolicyParametersInCacheKeyAndForwardedToOriginArgs
            {
                EnableAcceptEncodingBrotli = true,
                EnableAcceptEncodingGzip = true,
                CookiesConfig = new CachePolicyParametersInCacheKeyAndForwardedToOriginCookiesConfigArgs { CookieBehavior = "none" },
                HeadersConfig = new CachePolicyParametersInCacheKeyAndForwardedToOriginHeadersConfigArgs { HeaderBehavior = "none" },
                QueryStringsConfig =
                    new CachePolicyParametersInCacheKeyAndForwardedToOriginQueryStringsConfigArgs { QueryStringBehavior = "all" },
            },
        },
        new() { Parent = parent });

    // What only the site can know, such as where its scripts come from, it says itself.
    private static ResponseHeadersPolicy Headers(string name, Resource parent) => new(
        name,
        new()
        {
            Comment = "What every answer says to browsers",
            SecurityHeadersConfig = new ResponseHeadersPolicySecurityHeadersConfigArgs
            {
                StrictTransportSecurity = new ResponseHeadersPolicySecurityHeadersConfigStrictTransportSecurityArgs
                {
                    AccessControlMaxAgeSec = Year,
                    Override = true,
                },
                ContentTypeOptions = new ResponseHeadersPolicySecurityHeadersConfigContentTypeOptionsArgs { Override = true },
                FrameOptions = new ResponseHeadersPolicySecurityHeadersConfigFrameOptionsArgs
                {
                    FrameOption = "SAMEORIGIN",
                    Override = false,
                },
                ReferrerPolicy = new ResponseHeadersPolicySecurityHeadersConfigReferrerPolicyArgs
                {
                    ReferrerPolicy = "strict-origin-when-cross-origin",
                    Override = false,
                },
            },
        },
        new() { Parent = parent });
}
