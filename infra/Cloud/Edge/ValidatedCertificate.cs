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

        Arn = Validated(name, certificate, record, region: null);
        if (args.IsForCloudFront)
        {
            var global = $"{name}-cloudfront";
            CloudFrontArn = Validated(global, Certificate(global, CloudFrontRegion.Name), record, CloudFrontRegion.Name);
        }

        RegisterOutputs();
    }

    /// <summary>Known only once the certificate is issued, so that nothing uses it earlier.</summary>
    public Output<string> Arn { get; }

    /// <summary>The same for CloudFront; null where it is not needed.</summary>
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

    private Output<string> Validated(string name, Certificate certificate, Record record, string? region) => new CertificateValidation(
        name,
        new() { CertificateArn = certificate.Arn, ValidationRecordFqdns = { record.Fqdn }, Region = region! },
        new() { Parent = this }).CertificateArn;
}
