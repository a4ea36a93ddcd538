using Pulumi;
using Pulumi.Aws.Acm;
using Pulumi.Aws.Route53;

namespace Slipway.Cloud.Edge;

/// <summary>A certificate that AWS issues and renews by itself, since a record in the zone shows that the name is ours.</summary>
public sealed class ValidatedCertificate : ComponentResource
{
    public const string Token = "slipway:cloud:ValidatedCertificate";

    private const int RecordSeconds = 300;

    private readonly ValidatedCertificateArgs _args;

    public ValidatedCertificate(string name, ValidatedCertificateArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _args = args;
        var certificate = Certificate(name, region: null);

        // A name and its wildcard are shown by one record, and so is the same name in another region.
        var shown = certificate.DomainValidationOptions.Apply(options => options[0]);
        var record = new Record(
            name,
            new()
            {
                ZoneId = args.ZoneId,
                Name = shown.Apply(option => option.ResourceRecordName!),
                Type = shown.Apply(option => option.ResourceRecordType!),
                Records = { shown.Apply(option => option.ResourceRecordValue!) },
                Ttl = RecordSeconds,
                AllowOverwrite = true,
            },
            new() { Parent = this });

        Arn = certificate.Arn;
        if (args.IsForCloudFront)
        {
            CloudFrontArn = IssuedForCloudFront($"{name}-cloudfront", record);
        }

        RegisterOutputs();
    }

    /// <summary>
    /// The certificate in the environment's region, issued or not: load balancers take it once it is, and waiting for that would let no
    /// environment begin before its domain is handed over to it.
    /// </summary>
    public Output<string> Arn { get; }

    /// <summary>The same for CloudFront, known once it is issued, since a distribution takes no other; null where it is not needed.</summary>
    public Output<string>? CloudFrontArn { get; }

    private Certificate Certificate(string name, string? region) => new(
        name,
        new()
        {
            DomainName = _args.Domain,
            SubjectAlternativeNames = _args.HasWildcard ? [$"*.{_args.Domain}"] : [],
            ValidationMethod = "DNS",
            Region = region!,
            Tags = new Dictionary<string, string>(_args.Tags),
        },
        new() { Parent = this });

    private Output<string> IssuedForCloudFront(string name, Record record) => new CertificateValidation(
        name,
        new()
        {
            CertificateArn = Certificate(name, CloudFrontRegion.Name).Arn,
            ValidationRecordFqdns = { record.Fqdn },
            Region = CloudFrontRegion.Name,
        },
        new() { Parent = this }).CertificateArn;
}
