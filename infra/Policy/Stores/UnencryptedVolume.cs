namespace Slipway.Policy.Stores;

/// <summary>Disks of machines that are not encrypted.</summary>
public static class UnencryptedVolume
{
    public static Rule Rule { get; } = new()
    {
        Id = "unencrypted-volume",
        Title = "Every disk of a machine is encrypted",
        Reason = "Images, logs and secrets of every pod pass through it",
        Remedy = "set encrypted and a key on every disk of the launch template",
        Breaches = environment =>
            from template in environment.OfType(AwsTypes.LaunchTemplate)
            let disks = template.All("blockDeviceMappings.ebs").ToArray()
            where disks.Length == 0 || disks.Any(disk => !disk.IsOn("encrypted"))
            select template.Breach("blockDeviceMappings", "makes machines with a disk that is not encrypted"),
    };
}
